RETURN {
  rows: COLLECT {
    MATCH (this:Configuration)
    WHERE this.id IS NOT NULL
      AND this.status = $status
    WITH this ORDER BY this.status, this.id LIMIT $first
    RETURN this {
      .id
    }
  }
} AS answer
// {first=3, status=PROPOSED}
