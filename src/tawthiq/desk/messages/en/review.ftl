## The review: queue, proposal, decision

# Grounds: standing reasons of a finding, kept as they stand here
review-ground-independent_sources = Independent sources agree.
review-ground-official_record = An official record says so.
review-ground-seen = It was seen in a photo or a video.
review-ground-eyewitnesses = Eyewitnesses told it.
review-ground-family_and_others = The family told it, and others who do not depend on the family.
review-ground-not_enough = What is known is not enough to count the person.
review-released = Released as preliminary before its review.
