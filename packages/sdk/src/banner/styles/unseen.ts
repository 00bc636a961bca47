// Preferences that are drawn and closed are laid out as well, so that the click has less to do. Seen, heard and reached by nobody.
export const unseen = "dialog:not(:modal){display:block;visibility:hidden}";
