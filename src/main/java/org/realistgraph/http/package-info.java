/** GraphQL over HTTP: the endpoint, who may call from another origin, the schema as text. */
@NullMarked
package org.realistgraph.http;

import org.jspecify.annotations.NullMarked;
