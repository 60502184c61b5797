/** People, how they sign in, and the libraries they share. */
package onrecord.user;
