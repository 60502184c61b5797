/** One learner's run through an assigned quiz. */
package onrecord.attempt;
