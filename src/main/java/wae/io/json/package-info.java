/**
 * JSON of users, read strictly and within bounds into records that mirror the file, and written from them. What the
 * files hold belongs to the packages whose records these are.
 */
package wae.io.json;
