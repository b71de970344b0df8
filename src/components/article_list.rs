//! The articles of the project.

use crate::components::Dispatch;
use crate::components::memo::memo;
use hearsay_catalogue::{keys, say, say_count, say_with};
use hearsay_editor::view::rows::RowChunk;
use hearsay_editor::view::{ARTICLE_KEYS, ArticleItem, ArticlesView, Stack};
use hearsay_editor::{Command, Event};
use std::rc::Rc;
use yew::prelude::*;

/// The articles of the project.
pub fn article_list(view: &Rc<ArticlesView>, dispatch: &Dispatch) -> Html {
    let (shown, dispatch) = (Rc::clone(view), dispatch.clone());
    let drawing = Rc::new(move || draw(&shown, &dispatch));
    memo("articles", view.clone(), view.clone(), drawing)
}

fn draw(view: &ArticlesView, dispatch: &Dispatch) -> Html {
    let projects = {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::Run(Command::Projects)))
    };
    html! {
        <nav class="articles" aria-label={say(keys::ARTICLES)} data-testid="article-list">
            <div class="project">
                <h2>{ &view.project }</h2>
                <button type="button" class="quiet" data-testid="projects-open" onclick={projects}>{ say(keys::PROJECTS_OPEN) }</button>
            </div>
            if let Some((done, total)) = view.loading {
                <div class="loading" role="progressbar" data-testid="load-progress" aria-label={say(keys::ARTICLES_LOADING)}
                    aria-valuemin="0" aria-valuenow={done.to_string()} aria-valuemax={total.to_string()}>
                    { say_with(keys::ARTICLES_LOADING_OF, &[("done", &done.to_string()), ("total", &total.to_string())]) }
                </div>
            }
            if !view.failures.is_empty() {
                <ul class="failures" data-testid="load-failures" aria-label={say(keys::ARTICLES_FAILURES)}>
                    { for view.failures.iter().map(|failure| html! { <li key={failure.clone()}>{ failure }</li> }) }
                </ul>
            }
            { for view.items.iter().map(|stack| stack_of(stack, dispatch)) }
            if view.items.is_empty() && view.loading.is_none() {
                <p class="empty">{ say(keys::ARTICLES_EMPTY) }</p>
            }
        </nav>
    }
}

/// Of ten thousand articles only those are looked at again that came near or are others.
fn stack_of(stack: &Stack, dispatch: &Dispatch) -> Html {
    let key = stack.first().map_or("", |chunk| &*chunk.key);
    let (shown, dispatch) = (Rc::clone(stack), dispatch.clone());
    let drawing = Rc::new(
        move || html! { <>{ for shown.iter().map(|chunk| chunk_of(chunk, &dispatch)) }</> },
    );
    memo(key, stack.clone(), stack.clone(), drawing)
}

/// Rooms for rows are no parts of their own: a start has hundreds of them to draw.
fn chunk_of(chunk: &Rc<RowChunk<ArticleItem>>, dispatch: &Dispatch) -> Html {
    if chunk.rows.is_empty() {
        return some_rows(chunk, dispatch);
    }
    let (shown, dispatch) = (Rc::clone(chunk), dispatch.clone());
    let drawing = Rc::new(move || some_rows(&shown, &dispatch));
    memo(&chunk.key, chunk.clone(), chunk.clone(), drawing)
}

/// Articles that are drawn together, or the room that they need.
fn some_rows(chunk: &RowChunk<ArticleItem>, dispatch: &Dispatch) -> Html {
    let class = classes!(
        "article-items",
        (chunk.index > 0).then_some("later"),
        chunk.rows.is_empty().then_some("pending"),
    );
    html! {
        <ul {class} key={&*chunk.key} data-chunk={(ARTICLE_KEYS + chunk.index).to_string()}>
            { for chunk.rows.iter().map(|item| row(item, dispatch)) }
        </ul>
    }
}

fn row(item: &ArticleItem, dispatch: &Dispatch) -> Html {
    let onclick = {
        let (dispatch, id) = (dispatch.clone(), item.id.clone());
        Callback::from(move |_: MouseEvent| dispatch.emit(Event::OpenArticle(id.clone())))
    };
    let mut facts: Vec<&str> = vec![&item.publisher, &item.published];
    facts.retain(|fact| !fact.is_empty());
    let labels = say_count(keys::ARTICLES_LABELS, item.labels);
    html! {
        <li key={item.id.as_str().to_owned()}>
            <button type="button" class="article-item" data-article-id={item.id.as_str().to_owned()}
                data-labels={item.labels.to_string()} aria-current={item.open.to_string()} {onclick}>
                <span class="title" dir="auto">{ &item.title }</span>
                <span class="facts" dir="auto">{ facts.join(" · ") }</span>
                <span class="counts">
                    { labels }
                    if item.translated { <span class="tag">{ say(keys::ARTICLES_TRANSLATED) }</span> }
                </span>
            </button>
        </li>
    }
}
