"""The plan as the project managers sent it, judged before anything is optimised: `review.check_as_sent(program)`."""
