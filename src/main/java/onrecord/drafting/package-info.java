/** Runs of the drafting engine over an article, the set they propose, and which rules are off. */
package onrecord.drafting;
