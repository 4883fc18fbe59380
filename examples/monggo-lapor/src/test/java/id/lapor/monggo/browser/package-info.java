/** The pages as people see them: in a real browser, wide and narrow. */
package id.lapor.monggo.browser;
