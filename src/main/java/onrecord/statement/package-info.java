/** Who said what in an article, and a teacher's word on it. */
package onrecord.statement;
