/** What every feature needs and no feature is: the clock, error pages, formats, jobs. */
package onrecord.system;
