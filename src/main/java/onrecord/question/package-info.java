/** Questions drafted from statements, and their review. */
package onrecord.question;
