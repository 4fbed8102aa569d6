RETURN {
  rows: COLLECT {
    MATCH (this:Configuration)
    WHERE this.id IS NOT NULL
    WITH this ORDER BY this.id LIMIT $first
    RETURN this {
      .id
    }
  }
} AS answer
// {first=26}
