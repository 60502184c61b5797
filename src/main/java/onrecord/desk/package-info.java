/** The review desk of an article, where a teacher decides on one draft after another. */
package onrecord.desk;
