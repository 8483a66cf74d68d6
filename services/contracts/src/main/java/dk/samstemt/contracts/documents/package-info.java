/** Documents that are fetched by digest and never travel in events. */
package dk.samstemt.contracts.documents;
