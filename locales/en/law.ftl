### Classification under a rule pack, and comparing packs.

class-open-facts = Cannot be decided: { $count ->
    [0] what is known is not enough.
    [one] one fact is missing.
   *[other] { $count } facts are missing.
}
class-open-stub = Cannot be decided: part of the law is not loaded{ $count ->
    [0] .
    [one] , and one fact is missing.
   *[other] , and { $count } facts are missing.
}
class-open-boundary = Cannot be decided: the law says nothing about exactly this value{ $count ->
    [0] .
    [one] , and one fact is missing.
   *[other] , and { $count } facts are missing.
}
class-near-limit = { $fact } is { $value }, close to the limit of { $limit }. Count again before you rely on it.

## Comparing two packs

compare-enter = { $count ->
    [one] { $count } site comes into scope
   *[other] { $count } sites come into scope
}
compare-leave = { $count ->
    [one] { $count } site goes out of scope
   *[other] { $count } sites go out of scope
}
compare-moved = { $count ->
    [one] { $count } site moves to another class
   *[other] { $count } sites move to another class
}
compare-no-longer-decided = { $count ->
    [one] { $count } site can no longer be decided
   *[other] { $count } sites can no longer be decided
}
compare-newly-decided = { $count ->
    [one] { $count } site can now be decided
   *[other] { $count } sites can now be decided
}
compare-undecided = { $count ->
    [one] { $count } site cannot be decided under either
   *[other] { $count } sites cannot be decided under either
}
compare-same = { $count ->
    [one] { $count } site stays as it is
   *[other] { $count } sites stay as they are
}
