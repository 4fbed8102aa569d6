// The words of a claim: the statement, what was inferred, and who coded the claim.
// this: Claim -> {statement, inferred, origin}
{statement: this.statement, inferred: this.inferred, origin: this.origin}
