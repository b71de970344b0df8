## The list of articles and what stands above the text.

articles = Articles
articles-loading = Loading articles
articles-loading-of = Loading articles: { $done } of { $total }
articles-failures = What could not be loaded
articles-empty = No articles yet. Add files, drop them anywhere on this page, or paste text.
articles-translated = translated
articles-labels = { $n ->
    [0] no labels
    [one] { $n } label
   *[other] { $n } labels
}
article-none = No article is open
article-text = Text of the article
article = Article
labels = Labels
panes = Panes
text = Text
