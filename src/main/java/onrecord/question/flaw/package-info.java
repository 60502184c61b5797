/** What is wrong with a question: a draft in, flaws out, each with a sentence for the teacher. */
package onrecord.question.flaw;
