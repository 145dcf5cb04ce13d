desk-refused = لا يمكن القيام بهذا
desk-not_there = لا يوجد هنا ما يخصك
desk-broken = حدث خلل من جهتنا
