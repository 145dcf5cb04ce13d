## The way in, one's own account, the team

refusal-NoSuchUser = Nobody works here under that name.

entrance-login = Log in
entrance-login-lead = Accounts are made by the steward of the register. Whoever has no invitation, or has lost it, asks there.
entrance-name = Name
entrance-password = Password
entrance-logout = Log out
entrance-logout-sure = Anything not saved on other pages is lost.
entrance-inactive = This account is closed
entrance-inactive-lead = The steward of the register can open it again.

entrance-twice = Second factor
entrance-twice-lead = A password can be stolen. A second proof, from a telephone or a key, keeps the files closed even then.
entrance-twice-needed = One more step before the files open: add a second factor, an app on a telephone or a key.
entrance-twice-code = Enter the code that the app on the telephone shows now, or a recovery code.
entrance-code = Code
entrance-code-hint = Six digits from the app, or a recovery code.
entrance-continue = Continue
entrance-cancel = Cancel
entrance-use-key = Use a key or passkey
entrance-no-script = A key needs JavaScript; a code from the app does not.

entrance-app = App on a telephone
entrance-app-on = The app is set up.
entrance-app-off = Not set up.
entrance-app-add = Set up the app
entrance-app-remove = Remove the app
entrance-app-remove-sure = Codes of this app will not be asked for any more.
entrance-app-steps = Scan this with an authenticator app, then enter the code it shows.
entrance-app-picture = The secret as a QR code; it stands in letters below.
entrance-app-secret = Or type this secret into the app
entrance-first-code = Code shown by the app
entrance-keys = Keys and passkeys
entrance-keys-count = { $n ->
    [0] None added.
    [one] { $n } key added.
   *[other] { $n } keys added.
}
entrance-key = Name of the key
entrance-key-hint = For example the colour of the key, or the machine it is in.
entrance-key-name = Key { $n }
entrance-key-add = Add a key
entrance-key-rename = Rename
entrance-key-remove = Remove the key
entrance-key-remove-sure = { $name } will not open this account any more.
entrance-key-added = Added
entrance-key-used = Last used
entrance-key-never = never
entrance-codes = Recovery codes
entrance-codes-lead = For the day the telephone is lost. Each opens the account once. Keep them on paper, away from the telephone and the password.
entrance-codes-left = { $n ->
    [0] None left.
    [one] { $n } left.
   *[other] { $n } left.
}
entrance-codes-none = They are made together with the first second factor.
entrance-codes-see = See the codes
entrance-codes-file = Save as a file
entrance-codes-new = Make new codes
entrance-codes-new-sure = The codes made before will not work any more.

entrance-again = Is it still you?
entrance-again-lead = This needs a fresh proof of who is here. What was begun goes on after it.
entrance-by-password = With the password
entrance-by-code = With a code
entrance-by-key = With a key or passkey
entrance-otherwise = Another way

entrance-account = Account
entrance-account-role = Role
entrance-account-compartments = Compartments
entrance-account-no-compartments = none
entrance-account-identities = Sees who sources are
entrance-yes = yes
entrance-no = no
entrance-email = E-mail for the daily digest
entrance-email-hint = File numbers and counts, never a name. May stay empty.
entrance-save = Save
entrance-change-password = Change password
entrance-old-password = Password now
entrance-new-password = New password
entrance-new-password-hint = At least 12 letters, digits or signs. Four words that have nothing to do with each other are good and easy to keep.
entrance-new-password-again = New password, once more
entrance-sessions = Where this account is logged in
entrance-sessions-count = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
entrance-sessions-lead = Whatever is not known here should be ended, and the password changed.
entrance-session-browser = Browser
entrance-session-address = Address
entrance-session-since = Since
entrance-session-seen = Last page
entrance-session-here = here
entrance-session-end = End
entrance-session-end-others = End all others

entrance-invitation = Welcome
entrance-invitation-lead = Choose a password for { $who }. A second factor comes next.
entrance-invitation-choose = Choose this password
entrance-dead = This invitation is not good any more
entrance-dead-lead = It was used, another one followed, or three days have passed. The steward of the register can make a new one.

entrance-waiting = A form is waiting
entrance-waiting-lead = It was sent after the session had ended, and nothing of it is lost. Nobody else has seen it.
entrance-waiting-where = It goes to
entrance-waiting-send = Send it again
entrance-waiting-forget = Do not send it

entrance-forged = This form was not taken
entrance-forged-lead = The page it came from is too old, or the browser keeps no cookies. Go back, load the page again and send it once more.
entrance-wrong = This request was not understood
entrance-too-many = Too many tries
entrance-too-many-lead = Wait five minutes, then try again.

entrance-team = Team
entrance-team-none = Nobody works here yet.
entrance-person = Person
entrance-username = Name for logging in
entrance-username-hint = One word. It stands beside every deed and is never changed: a name that says nothing about the person outside is good.
entrance-role = Role
entrance-role-hint = Each role may do what those before it may.
entrance-state = State
entrance-state-here = works here
entrance-state-invited = invited, not yet come
entrance-state-unasked = not yet invited
entrance-state-half = no second factor yet
entrance-state-retired = retired
entrance-add = Add somebody
entrance-added-lead = The new person is invited by a link that is shown once.
entrance-change-role = Change role
entrance-invite = Make an invitation
entrance-invite-lead = For whoever lost the password. The old one stays good until another is chosen; earlier invitations are dead.
entrance-reset = Reset the second factor
entrance-reset-lead = For whoever lost telephone and codes, or fears a theft. Password and second factor are gone at once and every session ends; the link that follows is the only way in. Make sure, by voice or face, that it is them who ask.
entrance-retire = Retire
entrance-retire-lead = Closes the account and ends every session. The name stays taken, because the history names it.
entrance-readmit = Let come back
entrance-readmit-lead = Opens the account again in the same role, by a new invitation.
entrance-identities-give = Give the right to see who sources are
entrance-identities-take = Take the right to see who sources are
entrance-identities-lead = A right of its own, which no role brings. Every look is in the history.
entrance-yourself = This is your own account. Role and rights are another steward's to change.
entrance-invited = Invitation for { $who }
entrance-invited-lead = Hand this link over by a safe way. It is shown only now, works once and for three days.
entrance-invited-link = Link
entrance-compartments = Compartments
entrance-compartments-lead = Files restricted to a compartment are there for its members only; for everybody else they are not there.
entrance-compartments-none = No compartment is open.
entrance-compartment-open = Open a compartment
entrance-compartment-code = Code
entrance-compartment-code-hint = Small Latin letters, digits, - or _. It stands in the history and is never changed.
entrance-compartment-ar = Name in Arabic
entrance-compartment-en = Name in English
entrance-compartment-members = { $n ->
    [0] no members
    [one] { $n } member
   *[other] { $n } members
}
entrance-admit = Let in
entrance-dismiss = Let out
entrance-admit-who = Who
entrance-dismiss-lead = Its files are not there for them from then on.

entrance-said-totp_activated = The app is set up.
entrance-said-totp_deactivated = The app is removed.
entrance-said-webauthn_added = The key is added.
entrance-said-webauthn_removed = The key is removed.
entrance-said-recovery_codes_generated = New recovery codes are made. Keep them on paper.
entrance-said-password_changed = The password is changed. Every other session has ended.
entrance-said-logged_out = Logged out.
entrance-said-address = Saved.
entrance-said-ended = { $n ->
    [one] { $n } session ended.
   *[other] { $n } sessions ended.
}
entrance-said-role = { $who } has another role now.
entrance-said-retired = { $who } does not work here any more.
entrance-said-identities-given = { $who } may see who sources are.
entrance-said-identities-taken = { $who } may not see who sources are any more.
entrance-said-admitted = { $who } is let in.
entrance-said-dismissed = { $who } is let out.

entrance-error-required = This is needed.
entrance-error-differ = The two passwords differ.
entrance-error-code = Small Latin letters, digits, - or _ only.
entrance-error-email = That is no e-mail address.
entrance-error-username_password_mismatch = Name and password do not belong together.
entrance-error-too_many_login_attempts = Too many tries. Wait five minutes, then try again.
entrance-error-rate_limited = Too many tries. Wait five minutes, then try again.
entrance-error-incorrect_code = That code is wrong, or was used already. The app shows a new one every half minute.
entrance-error-incorrect_password = That is not the password.
entrance-error-enter_current_password = That is not the password.
entrance-error-cannot_delete_authenticator = This is the last second factor: add another one first.
entrance-error-account_inactive = This account is closed.
entrance-error-password_too_short = Too short: at least 12 letters, digits or signs.
entrance-error-password_too_common = Too easily guessed: many use this one.
entrance-error-password_entirely_numeric = Digits alone are too easily guessed.
entrance-error-password_too_similar = Too much like the name.
