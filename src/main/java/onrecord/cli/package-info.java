/** The commands of the jar. Nobody imports this package. */
package onrecord.cli;
