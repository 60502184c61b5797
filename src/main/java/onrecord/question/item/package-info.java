/** What a question is: formats, responses and how a response is graded. */
package onrecord.question.item;
