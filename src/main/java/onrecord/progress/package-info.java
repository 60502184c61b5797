/** Who knows what, read from answers and cards. */
package onrecord.progress;
