/** The extraction engine: an article's text in; who said what, facts, dates and junk out. */
package onrecord.statement.extraction;
