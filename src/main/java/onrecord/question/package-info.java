/** Questions with their versions, what each rests on, and what people decided on them. */
package onrecord.question;
