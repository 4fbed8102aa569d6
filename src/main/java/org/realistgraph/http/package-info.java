/** GraphQL over HTTP: the endpoint, what a request may cost, who may call from another origin, the schema as text. */
@NullMarked
package org.realistgraph.http;

import org.jspecify.annotations.NullMarked;
