/** Says in OpenAPI what every endpoint has in common: login, keys, versions, problems. Nobody imports it. */
package dk.samstemt.platform.openapi;
