/** The landing page and today. */
package onrecord.home;
