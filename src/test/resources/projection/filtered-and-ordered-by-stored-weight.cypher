RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (this:Configuration)
      WHERE this.supporting IS NOT NULL
        AND this.id IS NOT NULL
        AND (this.contrary + 0) >= $contrary_min
      RETURN this ORDER BY this.supporting DESC, this.id DESC LIMIT $first
    }
    WITH this LIMIT $first
    RETURN this {
      .id,
      .supporting,
      .contrary
    }
  }
} AS answer
// {contrary_min=1, first=26}
