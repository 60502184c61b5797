/** Wording a question anew, and questions that a teacher writes. */
package onrecord.authoring;
