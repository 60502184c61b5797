/** What a learner knows and how a class did: reading records and their queries. */
package onrecord.progress;
