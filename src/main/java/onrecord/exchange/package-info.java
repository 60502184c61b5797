/** Files in and out. */
package onrecord.exchange;
