/** Sample data. */
package onrecord.demo;
