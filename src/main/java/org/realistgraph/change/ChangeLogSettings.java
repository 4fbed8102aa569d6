package org.realistgraph.change;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the change log is kept.
 *
 * @param keyFile the file that holds the key; null for the one in the data folder
 */
@ConfigurationProperties("realist.change-log")
record ChangeLogSettings(@Nullable Path keyFile) {}
