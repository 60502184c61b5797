/** One learner's memory of one question, and the flashcards. */
package onrecord.card;
