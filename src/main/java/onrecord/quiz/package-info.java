/** Ordered sets of approved questions. */
package onrecord.quiz;
