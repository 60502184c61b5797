/** The generation engine: what was found in an article in; drafts of questions out. */
package onrecord.question.generation;
