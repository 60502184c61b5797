/** Outlets and the articles they published. */
package onrecord.article;
