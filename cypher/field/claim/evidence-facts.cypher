// What the weight of a claim is counted from: the parts of a configuration, and the active evidence.
// this: Claim -> {parts, mentions: [{piece, source}]}
{parts: null /* field/configuration/parts of this */, mentions: null /* field/claim/evidence of this */}
