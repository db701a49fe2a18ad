import Diagnostics
import Pages

/// A page of the site that is made of a report, with its address.
struct SitePage {
  /// Where it stands below the folder of a language, without the ending.
  let address: String

  /// What it says.
  let page: Page

  /// The part of the site it belongs to.
  let part: SiteAddress.Part
}
