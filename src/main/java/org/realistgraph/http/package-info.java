/** GraphQL over HTTP: the endpoint, requests from other origins, errors, and the schema as text. */
@NullMarked
package org.realistgraph.http;

import org.jspecify.annotations.NullMarked;
