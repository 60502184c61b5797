/** The pages over one article: taking it in, what was read in it, and a person's word on that. */
package onrecord.reader;
