// Whether a dispute about a claim is open.
// this: Claim -> Boolean
EXISTS { (this)<-[:DISPUTES]-(:Dispute {status: 'OPEN'}) }
