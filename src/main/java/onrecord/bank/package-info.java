/** The question bank: finding questions, tagging many at once, and how each drafting rule fares. */
package onrecord.bank;
