/** When to ask again: {@code Memory} and {@code Rating} to {@code Memory}, by FSRS-6. */
package onrecord.card.scheduling;
