/** Classes, who is in them, and what is assigned to them. */
package onrecord.classroom;
