## Why a deed was refused, where the sentence itself speaks of a terminal: refusal-<Class>

refusal-NothingKnown = No finding was made up to this cut-off, so there is nothing to publish.
refusal-LaterKnown = An edition that knows more is in force: one that knows less cannot supersede it.
refusal-RuleOfOtherWords = This rule does not count as the sentences of a report say: choose one that does.
refusal-RateWithoutBase = There is no rate by the place where people were killed: nobody knows how many lived there on that date.
refusal-RateOfNothing = Rates are per 100,000 registered in a governorate: split by governorate.
refusal-NoPack = No country pack is loaded here yet.
