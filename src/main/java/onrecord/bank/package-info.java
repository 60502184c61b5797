/**
 * The question bank: finding questions, one with its history, tagging many at once, and how each
 * drafting rule fares.
 */
package onrecord.bank;
