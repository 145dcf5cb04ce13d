## The bar on every page

nav-label = Parts of the desk
nav-dashboard = This month
nav-people = People
nav-incidents = Incidents
nav-sources = Sources
nav-queue = Review
nav-queue-waiting = { $n ->
    [one] { $n } file waits
   *[other] { $n } files wait
}
nav-publish = Publishing
nav-exports = Exports
nav-team = Team
nav-help = Help
nav-help-here = Manual
nav-account = Account
nav-log_in = Log in
nav-log_out = Log out
nav-language = العربية
nav-menu = Menu
nav-search = Search people and files
nav-search-hint = Name in either script, place, date or number
nav-demonstration = Demonstration: everybody and everything here is invented. Nothing here is a record of deaths.
