"""What the user thinks of a venue: stars and a note, beside what others here have said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit

from setlist_desktop.domain.errors import SetlistError
from setlist_desktop.domain.language import mark, tr
from setlist_desktop.ui.dates import instant
from setlist_desktop.ui.widgets.form_dialog import FormDialog

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from setlist_desktop.domain.own_words import ReviewedVenue, VenueReview
    from setlist_desktop.services.own_words import OwnWords
    from setlist_desktop.ui.context import Context

RATINGS = (
    mark("No rating"),
    mark("★ Poor"),
    mark("★★ Fair"),
    mark("★★★ Good"),
    mark("★★★★ Very good"),
    mark("★★★★★ Excellent"),
)


class ReviewDialog(FormDialog):
    """Asks for rating and note; neither takes a review back."""

    def __init__(
        self,
        words: OwnWords,
        venue: ReviewedVenue,
        reviews: Sequence[VenueReview],
        context: Context,
        parent: QWidget,
    ) -> None:
        super().__init__(tr("Review venue"), tr("Save"), parent, intro=venue.name)
        self._words = words
        self._venue = venue
        self._context = context
        self.rating = QComboBox()
        self.rating.addItems([tr(text) for text in RATINGS])
        self.note = QPlainTextEdit(tabChangesFocus=True)
        self.note.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        self.add_field(tr("Rating"), self.rating)
        self.add_field(tr("Note"), self.note)
        self.others = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.others.setAccessibleName(tr("Reviews of others"))
        self.body.insertWidget(self.body.indexOf(self.banner), self.others)
        self._fill(reviews)
        self.submitted.connect(self._on_submitted)

    def _fill(self, reviews: Sequence[VenueReview]) -> None:
        others = []
        for one in reviews:
            if one.person == self._venue.person:
                self.rating.setCurrentIndex(one.rating or 0)
                self.note.setPlainText(one.note)
            else:
                others.append(_in_words(one))
        self.others.setText("\n".join(others))
        self.others.setVisible(bool(others))

    def _on_submitted(self) -> None:
        self.submit.setEnabled(False)
        self._context.tasks.spawn(self._save(), owner=self)

    async def _save(self) -> None:
        rating = self.rating.currentIndex() or None
        try:
            await self._words.review(self._venue.id, rating, self.note.toPlainText())
        except SetlistError as error:
            self.refuse(error)
            return
        self.accept()


def _in_words(review: VenueReview) -> str:
    stars = tr(RATINGS[review.rating or 0])
    when = instant(review.changed_at)
    if not review.note:
        return tr("{person}, {when}: {rating}.", person=review.person, when=when, rating=stars)
    return tr(
        "{person}, {when}: {rating}. {note}",
        person=review.person,
        when=when,
        rating=stars,
        note=review.note,
    )
