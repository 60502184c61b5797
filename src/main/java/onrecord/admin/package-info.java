/** People, invitations and storage, for whoever runs the server. */
package onrecord.admin;
