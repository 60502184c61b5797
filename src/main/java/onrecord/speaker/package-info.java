/** Who speaks over all articles: two names made one speaker, one made two, and both undone. */
package onrecord.speaker;
