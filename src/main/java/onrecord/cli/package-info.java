/** The commands of the jar. */
package onrecord.cli;
